/** Many reports of one trouble under one main issue, and what they bring to whoever works on it. */
package bihuan.gathering;
