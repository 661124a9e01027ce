/** Filing again what lapsed, was withdrawn or was not accepted, by whoever reported it. */
package bihuan.refiling;
