/** When: working days with holidays and make-up days, and the limits that are counted in them. */
package bihuan.calendar;
