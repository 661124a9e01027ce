/** How the office asks people onto the panel: links for one use, handed over or sent, accepted. */
package bihuan.invitations;
