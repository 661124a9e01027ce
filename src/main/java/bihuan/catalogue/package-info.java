/** What is offered: service processes, their steps, and what was promised for each. */
package bihuan.catalogue;
