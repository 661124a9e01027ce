/** Who acts in the part of somebody else: while they are away, or where their unit is meant. */
package bihuan.access.standins;
