/**
 * Who observes: the panel of experience officers and observers, how they come to it, what they must
 * keep away from, and how they leave it.
 */
package bihuan.panel;
