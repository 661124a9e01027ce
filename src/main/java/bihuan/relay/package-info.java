/** Questions to the reporter by way of the house, which neither side sees through. */
package bihuan.relay;
