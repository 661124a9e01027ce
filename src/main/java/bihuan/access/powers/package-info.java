/** What no administrator does alone: asked for by one, confirmed by another. */
package bihuan.access.powers;
