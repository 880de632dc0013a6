// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.conflicts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Study;
import org.hashiya.store.Conflict;
import org.hashiya.store.Conflict.Kind;
import org.hashiya.store.Conflict.Side;
import org.hashiya.text.Isolates;

import com.ibm.icu.text.MessageFormat;

/** Puts a conflict into a person's words; names and values are isolated. */
final class ConflictWords {

	private final Study study;

	ConflictWords(Study study) {
		this.study = study;
	}

	/** The cells of a line: what, what stands, by whom, what was set aside, by whom. */
	String[] cells(Conflict conflict) {
		return new String[] { what(conflict), stands(conflict), who(conflict, conflict.stands()), other(conflict), who(conflict, conflict.other()) };
	}

	private static String what(Conflict conflict) {
		String title = Isolates.wrap(conflict.title().replaceAll("\\s+", " ")); //$NON-NLS-1$ //$NON-NLS-2$
		return switch (conflict.kind()) {
		case VALUES -> MessageFormat.format(Messages.aspect, title, key(conflict.key()));
		case REMOVED -> title;
		case SAME_NAME -> MessageFormat.format(Messages.aspect, title, Messages.sameName);
		};
	}

	private static String key(String key) {
		return switch (key) {
		case "name" -> Messages.key_name; //$NON-NLS-1$
		case "definitions" -> Messages.key_definitions; //$NON-NLS-1$
		case "colour" -> Messages.key_colour; //$NON-NLS-1$
		case "parent" -> Messages.key_parent; //$NON-NLS-1$
		case "codable" -> Messages.key_codable; //$NON-NLS-1$
		case "pinned" -> Messages.key_pinned; //$NON-NLS-1$
		case "start" -> Messages.key_start; //$NON-NLS-1$
		case "title" -> Messages.key_title; //$NON-NLS-1$
		case "text", "textHash" -> Messages.key_text; //$NON-NLS-1$ //$NON-NLS-2$
		case "description" -> Messages.key_description; //$NON-NLS-1$
		case "state" -> Messages.key_state; //$NON-NLS-1$
		case "group" -> Messages.key_group; //$NON-NLS-1$
		case "language" -> Messages.key_language; //$NON-NLS-1$
		default -> Messages.key_other;
		};
	}

	private String stands(Conflict conflict) {
		return switch (conflict.kind()) {
		case VALUES -> value(conflict.key(), conflict.stands().value());
		case REMOVED -> Messages.changed;
		case SAME_NAME -> MessageFormat.format(Messages.madeFirst, Integer.valueOf(conflict.stands().value()));
		};
	}

	private String other(Conflict conflict) {
		return switch (conflict.kind()) {
		case VALUES -> value(conflict.key(), conflict.other().value());
		case REMOVED -> Messages.removed;
		case SAME_NAME -> MessageFormat.format(Messages.madeSecond, Integer.valueOf(conflict.other().value()));
		};
	}

	private String value(String key, String value) {
		if (key.equals("parent")) { //$NON-NLS-1$
			Code parent = value.isEmpty() ? null : study.codebook().get(UUID.fromString(value));
			return parent == null ? "–" : Isolates.wrap(study.codebook().path(parent)); //$NON-NLS-1$
		}
		return value.isEmpty() ? "–" : Isolates.wrap(value.replaceAll("\\s+", " ")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Who codes blind may know that somebody has met them at a passage of their own, and not who. */
	private String who(Conflict conflict, Side side) {
		UUID id = side.coder();
		Set<UUID> only = study.seenBy();
		@Nullable Coder coder = id == null ? null : study.coders().get(id);
		String name = coder == null ? Messages.somebody : only != null && id != null && !only.contains(id) && SeenConflicts.isCoders(conflict) ? Messages.anotherCoder : Isolates.wrap(coder.name());
		Instant at = side.at();
		if (at == null) {
			return name;
		}
		boolean today = LocalDate.ofInstant(at, ZoneId.systemDefault()).equals(LocalDate.now());
		return MessageFormat.format(today ? Messages.whoToday : Messages.whoWhen, name, Date.from(at));
	}

	/** Whether it is about two codes that can become one. */
	static boolean isSameName(@Nullable Conflict conflict) {
		return conflict != null && conflict.kind() == Kind.SAME_NAME;
	}
}
