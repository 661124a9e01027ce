/**
 * What resembles what: a full-text index of issues that never tells a unit more than it may know.
 */
package bihuan.similar;
