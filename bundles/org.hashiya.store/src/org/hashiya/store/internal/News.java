// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;
import org.hashiya.model.Applied;
import org.hashiya.model.ChangeSet;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/**
 * Takes in the lines of other writers. A study is what comes of doing all lines in their order ({@link CausalOrder}), one after the other, each fitted to what those before it have made: so all copies come to the same,
 * whoever hears of what first. Where a line belongs before others that were done already, these are taken back in memory and done again after it. Where that cannot be done (an older line was itself fitted to
 * something in an earlier session, or was erased), the line is fitted to the study as it is, which keeps all that was done, but may order things otherwise than another copy does.
 */
final class News {

	/**
	 * A step from one study to the next.
	 *
	 * @param act      null where lines are taken back, which are done again by later steps
	 * @param isOurs   whether its line was written here
	 * @param problems what is to be told, and was not when the line was done before
	 */
	record Step(@Nullable Act act, boolean isOurs, Study before, Study after, ChangeSet changes, List<StudyProblem> problems) {
	}

	/**
	 * What has come of it.
	 *
	 * @param taken   the lines that are held now
	 * @param failure of a line that cannot be read; those of its writer that follow it wait
	 */
	record Outcome(Study study, List<Step> steps, List<JournalReader.Found> taken, @Nullable StudyProblem failure) {

		/** What is to be told of the lines that are new. */
		List<StudyProblem> problems() {
			return steps.stream().flatMap(step -> step.problems().stream()).toList();
		}

		ChangeSet changes() {
			return ChangeSet.union(steps.stream().map(Step::changes).toList());
		}
	}

	private final JournalReader journals;
	private final Texts texts;
	private final TextFit.Keeper keeper;
	private final boolean ordered;
	private final Recent recent = new Recent();

	/**
	 * @param keeper  keeps texts that were made of two
	 * @param ordered whether lines can be taken back; else each is fitted to what there is
	 */
	News(JournalReader journals, Texts texts, TextFit.Keeper keeper, boolean ordered) {
		this.journals = journals;
		this.texts = texts;
		this.keeper = keeper;
		this.ordered = ordered;
	}

	/** Hears of a line that was written here. */
	void add(JournalReader.Found found, Act act, Study before, ChangeSet changes) {
		if (act.kind() == Act.Kind.ERASE) {
			recent.forget();
		} else if (ordered) {
			recent.add(new Recent.Done(found, true, before, changes, List.of()));
		}
	}

	/**
	 * Takes in lines.
	 *
	 * @param now  the study with all lines that were taken in or written before
	 * @param news each after those that its writer had seen
	 * @throws StudyProblem if something that is needed beside the lines cannot be read; then nothing has changed
	 */
	Outcome take(Study now, List<JournalReader.Found> news) throws StudyProblem {
		if (ordered && reach(now, news)) {
			try {
				return take(now, news, true);
			} catch (StudyProblem e) {
				// a line that was done cannot be done again, its text may be gone: it must not be lost by that
			}
		}
		return take(now, news, false);
	}

	private Outcome take(Study now, List<JournalReader.Found> news, boolean inOrder) throws StudyProblem {
		Map<String, Recent.Done> known = new HashMap<>();
		List<JournalReader.Found> lines = new ArrayList<>();
		List<Step> steps = new ArrayList<>();
		int from = recent.all().size();
		if (inOrder) {
			Set<String> hashes = new HashSet<>();
			news.forEach(found -> hashes.add(found.line().hash()));
			List<JournalReader.Found> all = order(news);
			for (int n = 0; n < all.size() && lines.isEmpty(); n++) {
				if (hashes.contains(all.get(n).line().hash())) {
					from = n;
					lines.addAll(all.subList(n, all.size()));
				}
			}
			List<Recent.Done> back = recent.all().subList(from, recent.all().size());
			back.forEach(done -> known.put(done.found().line().hash(), done));
			if (!back.isEmpty()) {
				steps.add(new Step(null, true, now, back.getFirst().before(), ChangeSet.union(back.stream().map(Recent.Done::changes).toList()), List.of()));
			}
		} else {
			lines.addAll(news);
		}
		Taking taking = new Taking(steps, known, inOrder ? null : new Rivals(journals, news), steps.isEmpty() ? now : steps.getLast().after());
		for (JournalReader.Found found : lines) {
			taking.take(found);
		}
		if (ordered) {
			recent.cut(inOrder ? from : 0);
			if (inOrder && !taking.erased) {
				taking.done.forEach(recent::add);
			} else {
				recent.forget();
			}
		}
		return new Outcome(taking.study, steps, taking.taken, taking.failure);
	}

	/** The recent lines and the news. */
	private List<JournalReader.Found> order(Collection<JournalReader.Found> news) {
		List<JournalReader.Found> lines = new ArrayList<>(recent.all().stream().map(Recent.Done::found).toList());
		lines.addAll(news);
		return CausalOrder.sort(lines);
	}

	/**
	 * Sees to it that all lines that come after the first of the news are remembered, and takes back for that what was done in earlier sessions.
	 *
	 * @return whether they are
	 */
	private boolean reach(Study now, List<JournalReader.Found> news) throws StudyProblem {
		CausalOrder.Timed first = CausalOrder.timed(news).getFirst();
		if (recent.reachesBefore(first)) {
			return true;
		}
		Set<String> others = new HashSet<>();
		recent.all().forEach(done -> others.add(done.found().line().hash()));
		news.forEach(found -> others.add(found.line().hash()));
		List<CausalOrder.Timed> all = CausalOrder.timed(journals.all());
		String firstHash = first.line().hash();
		CausalOrder.Timed exact = all.stream().filter(timed -> timed.line().hash().equals(firstHash)).findFirst().orElse(first);
		List<CausalOrder.Timed> older = all.stream().filter(timed -> !others.contains(timed.line().hash())).toList();
		int reached = older.size();
		Study study = recent.all().isEmpty() ? now : recent.all().getFirst().before();
		List<Recent.Done> back = new ArrayList<>();
		try {
			while (reached > 0 && older.get(reached - 1).isAfter(exact)) {
				JournalReader.Found found = older.get(reached - 1).found();
				WrittenAct act = journals.read(found, texts);
				if (act == null || act.act().kind() == Act.Kind.ERASE) {
					return false;
				}
				Applied applied = study.apply(TextFit.ofHistory(texts).fit(study, act.inverse()).change());
				study = applied.study();
				back.add(new Recent.Done(found, false, study, applied.changeSet(), List.of()));
				reached--;
			}
		} catch (StudyProblem merged) {
			return false; // what it made was fitted to something, or is another thing now
		}
		if (!recent.addBefore(back.reversed())) {
			return false;
		}
		recent.setFloor(reached == 0 ? null : older.get(reached - 1));
		return true;
	}

	/** One after the other. */
	private final class Taking {

		private final List<Step> steps;
		private final Map<String, Recent.Done> known;
		private final Bygone bygone = new Bygone(journals, texts);
		private final @Nullable Rivals rivals;
		private final List<JournalReader.Found> taken = new ArrayList<>();
		private final List<Recent.Done> done = new ArrayList<>();
		private final Set<String> waiting = new HashSet<>();
		private Study study;
		private boolean erased;
		private @Nullable StudyProblem failure;

		Taking(List<Step> steps, Map<String, Recent.Done> known, @Nullable Rivals rivals, Study study) {
			this.steps = steps;
			this.known = known;
			this.rivals = rivals;
			this.study = study;
		}

		void take(JournalReader.Found found) throws StudyProblem {
			if (waiting.contains(found.line().writer())) {
				return;
			}
			Recent.Done before = known.get(found.line().hash());
			WrittenAct act = null;
			try {
				act = journals.read(found, texts);
			} catch (StudyProblem e) {
				if (before != null) {
					throw e;
				}
				if (!isTold(e)) {
					waiting.add(found.line().writer());
					return;
				}
			}
			ChangeSet changes = ChangeSet.union(List.of());
			List<StudyProblem> problems = List.of();
			Study then = study;
			if (act != null) {
				Rebase.Precedence precedence = rivals == null ? Replay.LATER_STANDS : rivals.of(found);
				ForeignAct foreign = ForeignAct.fit(then, act, new TextFit(texts, keeper, precedence), precedence, bygone.before(found));
				Applied applied = foreign.applied();
				if (applied != null) {
					study = applied.study();
					changes = applied.changeSet();
					texts.follow(then, study, changes); // lines to come may need them
				}
				problems = foreign.problems();
				erased |= foreign.act().kind() == Act.Kind.ERASE;
				List<StudyProblem> told = before == null ? List.of() : before.problems();
				steps.add(new Step(foreign.act(), before != null && before.isOurs(), then, study, changes,
						problems.stream().filter(problem -> told.stream().noneMatch(known -> known.kind() == problem.kind() && known.values().equals(problem.values()))).toList()));
			}
			done.add(new Recent.Done(found, before != null && before.isOurs(), then, changes, problems));
			if (before == null) {
				taken.add(found);
			}
		}

		/** Tells of a line that cannot be read; whether the others of its writer can follow. */
		private boolean isTold(StudyProblem problem) {
			try {
				journals.faults().found(problem);
				return true;
			} catch (StudyProblem e) {
				failure = failure == null ? e : failure;
				return false;
			}
		}
	}
}
