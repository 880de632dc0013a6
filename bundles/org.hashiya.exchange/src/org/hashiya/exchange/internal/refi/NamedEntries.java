// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Entries of an archive by the last part of their name, see {@link EntryNames#key}: folders are called otherwise than paths say. Where several have one name, as where each interview has a folder, that one is meant whose
 * folders the path names; else one in {@code sources}, of several the one in the fewest folders, of these the first.
 */
final class NamedEntries {

	/** So many folders before a name are looked at. */
	private static final int FOLDERS = 4;

	private static final Comparator<ZipEntry> LIKELIEST = Comparator.comparing(NamedEntries::isInSources).reversed().thenComparingInt(entry -> parts(entry.getName()).length);

	private final Map<String, ZipEntry> byName = new HashMap<>();
	/** All of one name where there are several, in their order. */
	private final Map<String, List<ZipEntry>> alike = new HashMap<>();
	/** The same by one folder before their name or more; of two the first. */
	private final Map<String, ZipEntry> byFolders = new HashMap<>();

	/** Whether it is the first of its name. */
	boolean add(String name, ZipEntry entry) {
		ZipEntry known = byName.get(name);
		if (known == null || LIKELIEST.compare(entry, known) < 0) {
			byName.put(name, entry);
		}
		if (known != null) {
			List<ZipEntry> several = alike.computeIfAbsent(name, key -> new ArrayList<>(List.of(known)));
			several.add(entry);
			several.subList(several.size() == 2 ? 0 : several.size() - 1, several.size()).forEach(each -> withFolders(each.getName()).forEach(path -> byFolders.putIfAbsent(path, each)));
		}
		return known == null;
	}

	private static boolean isInSources(ZipEntry entry) {
		return entry.getName().toLowerCase(Locale.ROOT).startsWith("sources");
	}

	/**
	 * What a path means.
	 *
	 * @param name the last part of it
	 */
	@Nullable
	ZipEntry find(String name, String path) {
		ZipEntry usual = byName.get(name);
		return usual == null || !alike.containsKey(name) ? usual : withFolders(path).reversed().stream().filter(byFolders::containsKey).findFirst().map(byFolders::get).orElse(usual);
	}

	/** A name with one folder before it, with two, and so on. */
	private static List<String> withFolders(String path) {
		String[] parts = parts(path);
		List<String> names = new ArrayList<>();
		String name = EntryNames.decoded(EntryNames.key(path));
		for (int i = parts.length - 2; i >= 0 && names.size() < FOLDERS; i--) {
			name = EntryNames.decoded(EntryNames.key(parts[i])) + '/' + name;
			names.add(name);
		}
		return names;
	}

	private static String[] parts(String path) {
		return path.split("[/\\\\]+");
	}

	/** One of each name. */
	Map<String, ZipEntry> byName() {
		return byName;
	}

	/** All of them, in any order. */
	Stream<ZipEntry> all() {
		return byName.entrySet().stream().flatMap(each -> {
			List<ZipEntry> several = alike.get(each.getKey());
			return several == null ? Stream.of(each.getValue()) : several.stream();
		});
	}
}
