/**
 * Measures the running product on the loopback address: a bounded load that stops by itself. What
 * counts are the ratios, for both sides of each are measured turn by turn in the same run.
 */
package bihuan.bench;
