/** When: working days with holidays and make-up days. */
package bihuan.calendar;
