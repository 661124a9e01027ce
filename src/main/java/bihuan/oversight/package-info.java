/** The supervision desk: what is late, where it sits, what was promised and not done. */
package bihuan.oversight;
