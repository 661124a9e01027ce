/** Who is told: notices of what was done, reminders and cards by the clock. */
package bihuan.notices;
