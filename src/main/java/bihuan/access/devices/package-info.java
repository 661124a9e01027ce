/** The devices that accounts know, and the sessions on them. */
package bihuan.access.devices;
