/** How an issue is sorted: kind, cause, class, and the reasons a move may name. */
package bihuan.classification;
