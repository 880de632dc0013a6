// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.List;

import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.ListFormat;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.store.Erased;

/** Lists what an erasure has done, and what is left to a person. */
record ErasedListing(Console console, ListFormat format) {

	private static final List<Column> COLUMNS = List.of(Column.whole("what"), Column.whole("kind"), Column.whole("name"), Column.whole("id"));

	/** @param original whether the imported file had to go, which nobody asked for */
	void write(Erased erased, boolean original) {
		Listing listing = console.list(format, COLUMNS);
		erased.files().forEach(file -> listing.row("removed", "file", file, null));
		listing.row("removed", "history", console.words().sentence("erase.lines", erased.lines()), null);
		if (original) {
			listing.row("removed", "original", console.words().sentence("erase.original"), null);
		}
		erased.look().forEach(look -> listing.row("look at", look.kind(), look.title(), look.id().toString()));
		erased.holding().forEach(file -> listing.row("still in", "file", file, null));
		if (erased.inGit()) {
			listing.row("not reached", "git", console.words().sentence("erase.git"), null);
		}
		listing.row("not reached", "copies", console.words().sentence("erase.elsewhere"), erased.id().toString());
		listing.row("not reached", "disk", console.words().sentence("erase.disk"), null);
		listing.end();
	}
}
