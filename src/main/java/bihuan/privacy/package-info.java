/** What people are told of their data before any of it is taken, in versions that stay. */
package bihuan.privacy;
