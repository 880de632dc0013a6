// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.internal.refi.Raw.Audit;
import org.hashiya.exchange.internal.refi.Raw.RawCoding;
import org.hashiya.exchange.internal.refi.Raw.Selection;
import org.hashiya.exchange.internal.refi.Raw.Text;
import org.hashiya.exchange.internal.refi.Raw.Value;

/** Makes elements of REFI-QDA again of what was read of them. */
final class SideParts {

	private SideParts() {
	}

	static Fragment reference(String element, UUID target) {
		return new Fragment(element).with("targetGUID", Ids.guid(target));
	}

	static Fragment coding(RawCoding coding) {
		Fragment fragment = new Fragment("Coding").with("guid", Ids.guid(coding.id()));
		reference(fragment, "creatingUser", coding.creator());
		time(fragment, "creationDateTime", coding.created());
		UUID code = coding.code();
		if (code != null) {
			fragment.add(reference("CodeRef", code));
		}
		coding.notes().forEach(note -> fragment.add(reference("NoteRef", note)));
		return fragment;
	}

	/** A selection with its positions as they were counted. */
	static Fragment selection(Selection selection) {
		Fragment fragment = new Fragment("PlainTextSelection").with("guid", Ids.guid(selection.id));
		attribute(fragment, "name", selection.name);
		fragment.with("startPosition", String.valueOf(Math.max(0, selection.start))).with("endPosition", String.valueOf(Math.max(0, selection.end)));
		audit(fragment, selection.audit);
		if (!selection.description.isEmpty()) {
			fragment.add(new Fragment("Description").withText(selection.description));
		}
		selection.codings.forEach(coding -> fragment.add(coding(coding)));
		selection.notes.forEach(note -> fragment.add(reference("NoteRef", note)));
		return fragment;
	}

	/**
	 * A source whose text is not there, as it was.
	 *
	 * @param element its name
	 * @param beside  what it has beside its text, for a PDF; else null
	 */
	static Fragment source(String element, Text text, @Nullable Fragment beside) {
		Fragment source = beside == null ? new Fragment(element).with("guid", Ids.guid(text.id)) : beside.deepCopy();
		Fragment representation = beside == null ? null : source.child("Representation");
		Fragment holder = representation == null ? source : representation;
		attribute(source, "name", text.name);
		attribute(holder, "richTextPath", text.richPath);
		attribute(holder, "plainTextPath", text.plainPath);
		audit(source, text.audit);
		if (!text.description.isEmpty()) {
			source.children().addFirst(new Fragment("Description").withText(text.description));
		}
		text.selections.forEach(selection -> holder.add(selection(selection)));
		text.codings.forEach(coding -> source.add(coding(coding)));
		text.notes.forEach(note -> source.add(reference("NoteRef", note)));
		text.values.forEach(value -> source.add(value(value)));
		return source;
	}

	private static void attribute(Fragment fragment, String name, String value) {
		if (!value.isEmpty()) {
			fragment.with(name, value);
		}
	}

	private static void audit(Fragment fragment, Audit audit) {
		reference(fragment, "creatingUser", audit.creator());
		time(fragment, "creationDateTime", audit.created());
		reference(fragment, "modifyingUser", audit.modifier());
		time(fragment, "modifiedDateTime", audit.modified());
	}

	private static void reference(Fragment fragment, String name, @Nullable UUID id) {
		if (id != null) {
			fragment.with(name, Ids.guid(id));
		}
	}

	private static void time(Fragment fragment, String name, @Nullable Instant time) {
		if (time != null) {
			fragment.with(name, time.truncatedTo(ChronoUnit.SECONDS).toString());
		}
	}

	/** A value; the name of its element is only known with its variable, which who writes it knows. */
	static Fragment value(Value value) {
		Fragment fragment = new Fragment("VariableValue").add(reference("VariableRef", value.variable()));
		String text = value.value();
		return text == null ? fragment : fragment.add(new Fragment("TextValue").withText(text));
	}
}
