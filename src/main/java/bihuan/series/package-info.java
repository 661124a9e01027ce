/** Running numbers without gaps. */
package bihuan.series;
