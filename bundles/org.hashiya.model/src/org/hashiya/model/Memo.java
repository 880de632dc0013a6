// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A note on anything, or free.
 *
 * @param target what it is on, or null for a free memo
 * @param type   such as {@code theoretical} or {@code to do}; may be empty
 * @param title  one line; may be empty
 * @param text   Markdown
 */
public record Memo(UUID id, @Nullable Target target, String type, String title, String text, Stamp created, Stamp modified) implements Element {

	public Memo withText(String newTitle, String newText, Stamp by) {
		return new Memo(id, target, type, newTitle, newText, created, by);
	}

	/** Off what it was on, which goes; it counts as unchanged by anybody. */
	public Memo freed() {
		return new Memo(id, null, type, title, text, created, modified);
	}

	public Memo withType(String newType, Stamp by) {
		return new Memo(id, target, newType, title, text, created, by);
	}
}
