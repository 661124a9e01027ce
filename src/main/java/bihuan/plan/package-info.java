/** What the city set out to do: the measures of its plan, their targets, and how far they are. */
package bihuan.plan;
