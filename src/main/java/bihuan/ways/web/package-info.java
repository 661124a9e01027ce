/**
 * What people choose of the ways they are told by, and what an administrator sees of the outbox.
 */
package bihuan.ways.web;
