/** What leaders ask for and joint meetings decide: mandates to units, and task forces. */
package bihuan.instructions;
