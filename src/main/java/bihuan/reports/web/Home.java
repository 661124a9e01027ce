package bihuan.reports.web;

/** What people of some roles find when they come in. */
interface Home {

  /** Lays it out, for whoever reads. */
  void lay();
}
