/** How long each thing may take, what is due when and why, and how pressing it is. */
package bihuan.deadlines;
