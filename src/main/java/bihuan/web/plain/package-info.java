/** Pages without the component library: what they are made of, and how long browsers keep it. */
package bihuan.web.plain;
