/**
 * What the answers of a campaign add up to: for the office as it stands, for units and the public
 * in steps. Start with {@code Results}.
 */
package bihuan.results;
