/** How often somebody may do something; wrong tries and what they close. */
package bihuan.throttle;
