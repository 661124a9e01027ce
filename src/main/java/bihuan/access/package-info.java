/** Who may come in: accounts, roles and what each allows, signing in. */
package bihuan.access;
