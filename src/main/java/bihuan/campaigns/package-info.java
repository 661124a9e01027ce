/**
 * Many are asked: by an open link, a code at a counter or a letter of their own; what they answer
 * is added up, and a bad answer opens an issue. Start with {@code Campaign}.
 */
package bihuan.campaigns;
