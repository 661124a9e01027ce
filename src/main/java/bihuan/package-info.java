/**
 * Bihuan runs the loop 体验 → 反馈 → 整改 → 提升. The floor plan is drawn in README.md; here is what every
 * room may lean on. Start reading at {@code loop/Move.java}.
 */
package bihuan;
