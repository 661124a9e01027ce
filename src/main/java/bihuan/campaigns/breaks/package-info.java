/** What people have begun to answer, kept for them by a code until they go on elsewhere. */
package bihuan.campaigns.breaks;
