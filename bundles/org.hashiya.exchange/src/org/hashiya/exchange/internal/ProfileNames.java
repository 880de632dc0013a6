// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.RefiProfile;
import org.hashiya.model.Case;
import org.hashiya.model.Code;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Memo;
import org.hashiya.model.Study;

/** The names that elements get in a project for a program that needs different ones, ignoring case. The first keeps its own; a code gets the name of the code above in brackets, where that helps; else a number. */
public final class ProfileNames {

	/** An element of a kind. */
	private record Key(ElementKind kind, UUID id) {
	}

	private final Map<Key, String> names = new HashMap<>();
	private final List<String> renamed = new ArrayList<>();

	public ProfileNames(Study study, RefiProfile profile) {
		if (!profile.needsUniqueNames()) {
			return;
		}
		Set<String> documents = new HashSet<>();
		for (Document document : study.documents().list()) {
			choose(ElementKind.DOCUMENT, document.id(), document.name(), null, documents);
		}
		Set<String> cases = new HashSet<>();
		for (Case unit : study.cases().list()) {
			choose(ElementKind.CASE, unit.id(), unit.name(), null, cases);
		}
		Set<String> sets = new HashSet<>();
		for (MemberSet set : study.sets().list()) {
			choose(ElementKind.SET, set.id(), set.name(), null, sets);
		}
		for (Document document : study.documents().list()) {
			chooseMade(document.group(), Guids.ofGroup(document.group()), sets);
		}
		for (Memo memo : study.memos().list()) {
			chooseMade(memo.type(), Guids.ofMemoType(memo.type()), sets);
		}
		Map<@Nullable UUID, Set<String>> codes = new HashMap<>();
		for (Code code : study.codebook().list()) {
			UUID parent = code.parent();
			Code above = parent == null ? null : study.codebook().get(parent);
			boolean everywhere = profile.needsUniqueCodes();
			choose(ElementKind.CODE, code.id(), code.name(), everywhere && above != null ? above.name() : null, codes.computeIfAbsent(everywhere ? null : parent, id -> new HashSet<>()));
		}
	}

	/** Groups of documents and types of memos are written as sets. */
	private void chooseMade(String name, UUID id, Set<String> sets) {
		if (!name.isEmpty() && !names.containsKey(new Key(ElementKind.SET, id))) {
			choose(ElementKind.SET, id, name, null, sets);
		}
	}

	private void choose(ElementKind kind, UUID id, String name, @Nullable String above, Set<String> taken) {
		String chosen = name;
		if (!taken.add(key(chosen))) {
			chosen = above == null ? name : name + " (" + above + ")";
			for (int number = 2; !taken.add(key(chosen)); number++) {
				chosen = name + " (" + number + ")";
			}
			renamed.add(name + " → " + chosen);
		}
		names.put(new Key(kind, id), chosen);
	}

	/** What a name is compared by: as it comes out of the file, where what XML cannot hold is one character, and without case. */
	private static String key(String name) {
		StringBuilder written = new StringBuilder();
		XmlOut.escape(name, true, written);
		return written.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
	}

	String group(String group) {
		return get(ElementKind.SET, Guids.ofGroup(group), group);
	}

	String type(String type) {
		return get(ElementKind.SET, Guids.ofMemoType(type), type);
	}

	/** The name of an element; the given one where nothing was chosen. */
	String get(ElementKind kind, UUID id, String given) {
		return names.getOrDefault(new Key(kind, id), given);
	}

	/** What was renamed: {@code old → new}. */
	public List<String> renamed() {
		return renamed;
	}
}
