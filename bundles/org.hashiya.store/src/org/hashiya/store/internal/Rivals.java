// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.StudyProblem;

/**
 * Says of a line that is being taken in whether its value stands against one that this copy has: that of the line that was written later does, and of two at the same time that of the greater
 * writer. Reads the journals when it is first asked, which is when two people have changed the same thing.
 */
final class Rivals {

	/** The order in which values stand. */
	static final Comparator<JournalLine> LATER_STANDS = Comparator.comparing(JournalLine::time).thenComparing(JournalLine::writer);

	private final JournalReader journals;
	private final Set<UUID> toCome = new HashSet<>();
	private final Set<UUID> taken = new HashSet<>();
	private @Nullable List<JournalReader.Found> all;
	private JournalReader.@Nullable Found last;

	/** @param news the lines that are taken in now, in this order */
	Rivals(JournalReader journals, List<JournalReader.Found> news) {
		this.journals = journals;
		news.forEach(found -> toCome.add(found.line().id()));
	}

	/** For the next of the lines; those asked for before are taken in by now. */
	Rebase.Precedence of(JournalReader.Found incoming) {
		JournalReader.Found before = last;
		if (before != null) {
			taken.add(before.line().id());
		}
		last = incoming;
		return (element, key) -> {
			JournalLine rival = rival(element, key, incoming);
			return rival == null || LATER_STANDS.compare(incoming.line(), rival) > 0;
		};
	}

	/** The line that has given this key of this element the value that it has; null where no line has. */
	private @Nullable JournalLine rival(UUID element, String key, JournalReader.Found incoming) throws StudyProblem {
		List<JournalReader.Found> known = all;
		if (known == null) {
			known = journals.all();
			all = known;
		}
		JournalLine latest = null;
		for (JournalReader.Found found : known) {
			JournalLine line = found.line();
			if (isKnown(line.id(), incoming) && (latest == null || LATER_STANDS.compare(line, latest) > 0) && gives(found, element, key)) {
				latest = line;
			}
		}
		return latest;
	}

	/** Whether a line is in the study already: it is none of the news, or one that came before. */
	private boolean isKnown(UUID id, JournalReader.Found incoming) {
		return !id.equals(incoming.line().id()) && (!toCome.contains(id) || taken.contains(id));
	}

	private boolean gives(JournalReader.Found found, UUID element, String key) throws StudyProblem {
		String act = journals.act(found);
		return act != null && act.contains(element.toString()) && Touch.of(act, found).stream().anyMatch(touch -> touch.element().equals(element) && touch.changes(key));
	}
}
