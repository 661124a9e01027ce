/**
 * Lists of issues: what they are asked for, in which order, with which columns, kept and exported.
 */
package bihuan.lists;
