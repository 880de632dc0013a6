// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.memos.MemoFilter;
import org.hashiya.analysis.memos.MemoLinks;
import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.cli.internal.work.Named;
import org.hashiya.model.Coder;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists memos. */
@Command(name = "memos", description = "Lists the memos of the study, all or those that are looked for, with the memos that link to each.")
final class MemosCommand extends ListingCommand {

	private static final List<Column> COLUMNS = List.of(Column.text("title"), Column.text("type"), Column.text("on"), Column.text("name"), Column.text("text"), Column.text("written by"),
			Column.whole("changed"), Column.text("linked from"), Column.whole("memo id").inData(), Column.whole("target id").inData(), Column.whole("written").inData());

	@Option(names = "--words", paramLabel = "WORDS", description = "with these words in title, text, type or the name of what it is on, in any order")
	String words = "";

	@Option(names = "--type", paramLabel = "TYPE", description = "of this type")
	@Nullable
	String type;

	@Option(names = "--on", paramLabel = "KIND", description = "on a code, document, passage, coding, case, coder, set, variable or study; may be given several times")
	List<ElementKind> on = new ArrayList<>();

	@Option(names = "--by", paramLabel = "CODER", description = "written by this coder")
	@Nullable
	String by;

	@Option(names = "--sort", paramLabel = "written|changed|type|target|title|author", description = "in this order; as written if not said otherwise")
	MemoFilter.Order order = MemoFilter.Order.WRITTEN;

	MemosCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		Study study = open.study();
		String coder = by;
		MemoFilter filter = new MemoFilter(words, type, on.isEmpty() ? null : Set.copyOf(on), on.isEmpty(), coder == null ? null : Named.coder(study, coder).id());
		MemoLinks links = new MemoLinks(study);
		Listing listing = console.list(format.format, COLUMNS);
		for (Memo memo : filter.find(study, order)) {
			Target target = memo.target();
			listing.row(memo.title(), memo.type(), target == null ? "" : target.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '), MemoFilter.nameOf(study, target), memo.text(),
					name(study, memo.created().by()), second(memo.modified().at()),
					Lists.cell(format.format, links.linkingTo(memo.id()).stream().map(MemoActs::label).toList()), memo.id().toString(), target == null ? null : target.id().toString(), second(memo.created().at()));
		}
		listing.end();
		return DONE;
	}

	private static @Nullable String second(@Nullable Instant at) {
		return at == null ? null : at.truncatedTo(ChronoUnit.SECONDS).toString();
	}

	private static @Nullable String name(Study study, @Nullable UUID id) {
		Coder coder = id == null ? null : study.coders().get(id);
		return coder == null ? null : coder.name();
	}
}
