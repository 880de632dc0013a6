// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.codes;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.query.QueryCompletion;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Definition;
import org.hashiya.model.Relation;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.text.Isolates;
import org.hashiya.ui.codebook.internal.Phrases;
import org.hashiya.ui.codebook.internal.dialogs.Messages;
import org.hashiya.ui.codebook.internal.dialogs.RelationDialog;
import org.hashiya.ui.codebook.internal.parts.NoticeBar;

/** What is said of a code beside its definition: who made and changed it when, what it meant before, its examples and its relations. */
final class CodeHistory {

	/** What the link to the earlier definitions leads to. */
	static final String VERSIONS = "versions"; //$NON-NLS-1$
	/** What the link to the passages leads to that were coded under the earlier definitions. */
	static final String EARLIER = "earlier"; //$NON-NLS-1$
	/** What the link to the examples leads to. */
	static final String EXAMPLES = "examples"; //$NON-NLS-1$

	private final Study study;
	private final Code code;

	CodeHistory(Study study, Code code) {
		this.study = study;
		this.code = code;
	}

	/** With links, marked as {@link org.eclipse.swt.widgets.Link#setText} wants them; a relation's link is its id. */
	String line() {
		List<String> parts = new ArrayList<>();
		parts.add(Phrases.of(Messages.Code_made, literal(by(code.created())), day(code.created())));
		if (!code.modified().equals(code.created())) {
			parts.add(Phrases.of(Messages.Code_changed, literal(by(code.modified())), day(code.modified())));
		}
		if (code.definitions().size() > 1) {
			parts.add(link(VERSIONS, Phrases.of(Messages.Code_versions, code.definitions().size() - 1)));
			parts.add(link(EARLIER, Messages.Code_codedUnderThem));
		}
		parts.add(link(EXAMPLES, Phrases.of(Messages.Code_examples, code.examples().size())));
		for (Relation relation : study.relations().list()) {
			if (relation.origin().id().equals(code.id()) || relation.target().id().equals(code.id())) {
				parts.add(link(relation.id().toString(), relation(relation)));
			}
		}
		return String.join(" · ", parts); //$NON-NLS-1$
	}

	/** The query for the passages that were coded under the earlier definitions. */
	String earlier() {
		return QueryCompletion.quoted(study.codebook().path(code)) + " definition:earlier"; //$NON-NLS-1$
	}

	private static String link(String target, String text) {
		return "<a href=\"" + target + "\">" + text + "</a>"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private String relation(Relation relation) {
		return Phrases.of(Messages.Relation_named, literal(relation.name())) + ' ' + RelationDialog.sentence(literal(name(relation.origin().id())), relation.direction(), literal(name(relation.target().id())));
	}

	private String name(UUID id) {
		Code known = study.codebook().get(id);
		return known == null ? "–" : known.name(); //$NON-NLS-1$
	}

	private static String literal(String name) {
		return NoticeBar.literal(name);
	}

	/** All versions of the definition, the one in force first. */
	String versions() {
		List<String> versions = new ArrayList<>();
		for (Definition definition : code.definitions().reversed()) {
			List<String> lines = new ArrayList<>();
			lines.add(Phrases.of(org.hashiya.ui.codebook.internal.Messages.Definition_version, code.place(definition.version()), by(definition.since()), day(definition.since())));
			lines.add(definition.text().isBlank() ? Messages.Versions_empty : Isolates.wrap(definition.text()));
			if (!definition.inclusion().isBlank()) {
				lines.add(Messages.Merge_inclusion + ": " + Isolates.wrap(definition.inclusion())); //$NON-NLS-1$
			}
			if (!definition.exclusion().isBlank()) {
				lines.add(Messages.Merge_exclusion + ": " + Isolates.wrap(definition.exclusion())); //$NON-NLS-1$
			}
			versions.add(String.join("\n", lines)); //$NON-NLS-1$
		}
		return String.join("\n\n", versions); //$NON-NLS-1$
	}

	/** The name of who it was, or a dash. */
	String by(Stamp stamp) {
		UUID by = stamp.by();
		@Nullable
		Coder coder = by == null ? null : study.coders().get(by);
		return coder == null ? "–" : coder.name(); //$NON-NLS-1$
	}

	/** The day when it was, or a dash. */
	static String day(Stamp stamp) {
		Instant at = stamp.at();
		return at == null ? "–" : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.getDefault()).withZone(ZoneId.systemDefault()).format(at); //$NON-NLS-1$
	}
}
