// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.internal.Guids;
import org.hashiya.exchange.internal.IdSet;
import org.hashiya.model.ElementKind;

/**
 * Makes ids of what a file has as GUIDs: in any case, in braces, or any other key, which gets an id made from it and the project's name, the same at each import. An id that two elements of
 * one kind have stays with the first; the others get one made from it.
 */
final class Ids {

	private static final int GUID_LENGTH = 36;
	private static final int MOST_KEYS = 100_000;
	/** What a hexadecimal digit in ASCII is worth, -1 for any other character. */
	private static final byte[] DIGITS = new byte[128];

	static {
		for (char unit = 0; unit < DIGITS.length; unit++) {
			DIGITS[unit] = (byte) Character.digit(unit, 16);
		}
	}

	private final Map<ElementKind, IdSet> used = new EnumMap<>(ElementKind.class);
	private final Findings findings;
	private final Map<UUID, String> keys = new HashMap<>();
	private String project = "";

	Ids(Findings findings) {
		this.findings = findings;
	}

	/** Says which project it is, as soon as that is known. */
	void setProject(String name, String origin) {
		project = origin + "/" + name;
	}

	/** What a reference means; null where it is empty or missing. */
	@Nullable
	UUID reference(@Nullable String key) {
		if (key == null) {
			return null;
		}
		UUID usual = parsed(key);
		if (usual != null) {
			return usual;
		}
		String plain = plain(key);
		if (plain.isEmpty()) {
			return null;
		}
		UUID guid = parsed(plain);
		return guid != null ? guid : noted(plain);
	}

	private UUID noted(String key) {
		UUID made = named(key);
		if (keys.size() < MOST_KEYS) {
			keys.put(made, key);
		}
		return made;
	}

	/** What a name means as a reference. */
	UUID named(String name) {
		return UUID.nameUUIDFromBytes(("refi-qda key " + project + " " + name.strip()).getBytes(StandardCharsets.UTF_8));
	}

	/** The keys that are no GUIDs, by what they mean; not more than a file may have by mistake. */
	Map<UUID, String> keys() {
		return keys;
	}

	/**
	 * The id of an element that is read now.
	 *
	 * @param fallback what makes an id where the element has none: something that will be the same at the next import
	 */
	UUID own(ElementKind kind, String element, @Nullable String key, String fallback) {
		return own(kind, element, key, () -> fallback);
	}

	/** The same, where to make the fallback takes time: there are millions of selections and codings, and nearly all have an id. */
	UUID own(ElementKind kind, String element, @Nullable String key, Supplier<String> fallback) {
		UUID id = key == null ? null : parsed(key); // as nearly all are
		if (id == null) {
			id = unusual(element, key, fallback);
		}
		IdSet ofKind = used.computeIfAbsent(kind, k -> new IdSet());
		UUID unique = id;
		for (int again = 2; !ofKind.add(unique); again++) {
			unique = Guids.derived(element + " again " + again, id);
		}
		if (unique != id && key != null) {
			findings.add(ImportFinding.ID_TWICE, element, key.strip().toUpperCase(Locale.ROOT));
		}
		return unique;
	}

	private UUID unusual(String element, @Nullable String key, Supplier<String> fallback) {
		UUID id = reference(key);
		if (id == null) {
			findings.add(ImportFinding.ID_MADE, element, fallback.get());
			return UUID.nameUUIDFromBytes(("refi-qda " + project + " " + element + " " + fallback.get()).getBytes(StandardCharsets.UTF_8));
		}
		if (key != null && isNoGuid(plain(key))) {
			findings.add(ImportFinding.ID_NO_GUID, element, key);
		}
		return id;
	}

	/** An id for something that a file knows by its name only, the same each time. */
	UUID derived(String name) {
		return UUID.nameUUIDFromBytes(("refi-qda " + project + " named " + name).getBytes(StandardCharsets.UTF_8));
	}

	private static String plain(String key) {
		String plain = key.strip();
		return plain.startsWith("{") && plain.endsWith("}") ? plain.substring(1, plain.length() - 1).strip() : plain;
	}

	private static boolean isNoGuid(String plain) {
		return parsed(plain) == null;
	}

	/** By hand, since there are millions; null for what is none. */
	private static @Nullable UUID parsed(String key) {
		if (key.length() != GUID_LENGTH) {
			return null;
		}
		long high = 0;
		long low = 0;
		for (int i = 0; i < GUID_LENGTH; i++) {
			char unit = key.charAt(i);
			if (i == 8 || i == 13 || i == 18 || i == 23) {
				if (unit != '-') {
					return null;
				}
				continue;
			}
			int digit = unit < DIGITS.length ? DIGITS[unit] : -1;
			if (digit < 0) {
				return null;
			}
			if (i < 18) {
				high = high << 4 | digit;
			} else {
				low = low << 4 | digit;
			}
		}
		return new UUID(high, low);
	}

	/** As REFI-QDA has it. */
	static String guid(UUID id) {
		return id.toString().toUpperCase(Locale.ROOT);
	}
}
