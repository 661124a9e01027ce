/** How well the loop does: each figure by month, unit and district, and the issues behind it. */
package bihuan.figures;
