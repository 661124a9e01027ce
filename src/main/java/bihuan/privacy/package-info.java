/** What people are told of their data before any is taken, and what leaves the house as a file. */
package bihuan.privacy;
