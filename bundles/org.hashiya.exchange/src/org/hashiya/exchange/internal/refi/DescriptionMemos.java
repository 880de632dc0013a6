// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.internal.DescribedMemos;
import org.hashiya.exchange.internal.Guids;
import org.hashiya.exchange.internal.XmlOut;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.Progress;
import org.hashiya.model.Stamp;
import org.hashiya.model.Target;

/**
 * Descriptions of what has no room for one in a study: each becomes a memo on it, with an id by which the exporter makes a description of it again. One that a memo of the study was exported as is that
 * memo, known by what it says or by its title.
 */
public final class DescriptionMemos {

	/** What stands between title and text of a memo that was exported as a description. */
	public static final String BELOW_TITLE = "\n\n";

	private record Described(UUID id, Target target, String text) {
	}

	private final Making making;
	private final List<Described> described = new ArrayList<>();
	private @Nullable Map<UUID, List<Memo>> byTarget;

	DescriptionMemos(Making making) {
		this.making = making;
	}

	/** The id of the memo that holds the description of something. */
	public static UUID id(UUID described) {
		return Guids.derived("description", described);
	}

	/** The description that something of the study has, or an empty text. */
	String on(UUID described) {
		Memo memo = making.study.memos().get(id(described));
		return memo == null ? "" : memo.text();
	}

	/** Notes a description and answers the id of its memo. Must be called when it is known which memos the notes of the file are. */
	UUID add(Target target, String text) {
		UUID id = memo(target, text);
		described.add(new Described(id, target, text));
		return id;
	}

	private UUID memo(Target target, String text) {
		UUID own = id(target.id());
		if (making.isTaken(ElementKind.MEMO, own)) { // by a note: more than a description was made of it
			return exported(target, text) instanceof Memo memo ? memo.id() : id(own);
		}
		return making.study.memos().contains(own) || !(exported(target, text) instanceof Memo memo) ? own : memo.id();
	}

	/** The memo of the study that was exported as this description, or null. */
	private @Nullable Memo exported(Target target, String text) {
		List<Memo> free = memos().getOrDefault(target.id(), List.of()).stream().filter(memo -> !making.isTaken(ElementKind.MEMO, memo.id())).toList();
		for (Memo memo : free) {
			if (isAs(memo, text)) {
				return memo;
			}
		}
		for (Memo memo : free) {
			if (isBelowTitle(memo, text)) {
				return memo;
			}
		}
		return null;
	}

	/** The memos of the study by what they are on. */
	private Map<UUID, List<Memo>> memos() {
		Map<UUID, List<Memo>> memos = byTarget;
		if (memos == null) {
			memos = new HashMap<>();
			for (Memo memo : making.study.memos().list()) {
				if (memo.target() instanceof Target on) {
					memos.computeIfAbsent(on.id(), id -> new ArrayList<>(1)).add(memo);
				}
			}
			byTarget = memos;
		}
		return memos;
	}

	/** Whether a memo, as it is now, would be exported as this description. */
	private static boolean isAs(Memo memo, String text) {
		return written(DescribedMemos.text(memo)).equals(text);
	}

	private static boolean isBelowTitle(Memo memo, String text) {
		return !memo.title().isEmpty() && text.startsWith(written(memo.title()) + BELOW_TITLE);
	}

	/** A text with those characters that XML can hold. */
	private static String written(String text) {
		return XmlOut.legal(text);
	}

	/** Makes the memos. */
	void make(Progress progress) {
		for (Described each : described) {
			progress.check();
			Memo known = making.study.memos().get(each.id);
			if (known == null) {
				if (making.addUnlessRemoved(new Memo(each.id, each.target, "", "", each.text, Stamp.UNKNOWN, Stamp.UNKNOWN), "Description", each.text)) {
					making.findings.add(ImportFinding.MEMO, "Description");
				}
			} else if (isAs(known, each.text)) {
				making.update(known, known, "Description", each.text);
			} else {
				boolean titled = isBelowTitle(known, each.text);
				String text = titled ? each.text.substring(written(known.title()).length() + BELOW_TITLE.length()) : each.text;
				making.update(known, new Memo(each.id, each.target, known.type(), known.title(), text, known.created(), making.author.stamp()), "Description", each.text);
			}
		}
	}
}
