/** What each member of the panel keeps away from, and why. */
package bihuan.recusals;
