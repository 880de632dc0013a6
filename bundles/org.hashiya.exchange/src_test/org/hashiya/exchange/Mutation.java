// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Makes a file a little wrong: its bytes, its archive, its XML. Of the same random numbers comes the same file. */
final class Mutation {

	private record Entry(String name, byte[] bytes) {
	}

	private static final List<String> NUMBERS = List.of("-1", "0", "999999999999", "-9223372036854775808", "2147483648", "1e9", "3.5", "NaN", "", " 7 ", "٣");
	private static final List<String> VALUES = List.of("", " ", "{}", "null", "internal://", "relative:///../../x", "a\u0000b", "\uFFFE", "&#0;", "&#xD800;", "&x;", "&", "<", "\"", "]]>", "<!--", "<![CDATA[", "\uD83D", "𞸀", "\u202E", "true",
			"2026-13-45T99:99:99Z", "#12", "rgb(999,0,0)", "C:\\x\\y.txt");
	private static final List<String> ELEMENTS = List.of("Users", "CodeBook", "Codes", "Code", "Variables", "Cases", "Case", "Sources", "TextSource", "PDFSource", "PlainTextSelection", "Coding", "CodeRef", "Note", "NoteRef", "Link",
			"Sets", "Set", "Graph", "Vertex", "Representation", "Transcript", "SyncPoint", "VariableValue", "Description", "Nothing");
	private static final Pattern ATTRIBUTE = Pattern.compile("([A-Za-z:]+)=([\"'])(.*?)\\2", Pattern.DOTALL);
	private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z]+)[^<>]*/>|<([A-Za-z]+)[^<>]*>[^<]*</\\2>");
	private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z]+)");

	private final Random random;
	/** Whether tags stay in pairs and values are escaped, mostly: else two thirds of the files end at the parser. */
	private final boolean careful;

	Mutation(Random random) {
		this.random = random;
		careful = random.nextInt(5) > 0;
	}

	byte[] of(byte[] whole) throws IOException {
		if (random.nextInt(8) == 0) {
			return bytes(whole);
		}
		List<Entry> entries = entries(whole);
		if (entries.isEmpty()) {
			return xml(whole);
		}
		ProjectZip zip = new ProjectZip(random.nextBoolean());
		List<String> names = new ArrayList<>();
		for (Entry entry : entries) {
			String name = random.nextInt(20) == 0 ? name(entry.name) : entry.name;
			boolean isXml = entry.name.toLowerCase().endsWith(".qde");
			if (random.nextInt(25) == 0 || names.contains(name)) {
				continue; // left out
			}
			names.add(name);
			zip.add(name, isXml ? xml(entry.bytes) : random.nextInt(4) == 0 ? bytes(entry.bytes) : entry.bytes);
		}
		return random.nextInt(20) == 0 ? bytes(zip.bytes()) : zip.bytes();
	}

	private static List<Entry> entries(byte[] whole) {
		List<Entry> entries = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				entries.add(new Entry(entry.getName(), zip.readAllBytes()));
			}
		} catch (IOException e) {
			return List.of();
		}
		return entries;
	}

	private String name(String name) {
		return switch (random.nextInt(6)) {
		case 0 -> name.toUpperCase();
		case 1 -> name.replace('/', '\\');
		case 2 -> "../../" + name;
		case 3 -> "folder/" + name;
		case 4 -> name.substring(name.lastIndexOf('/') + 1);
		default -> name + ".bak";
		};
	}

	private byte[] bytes(byte[] whole) {
		if (whole.length == 0) {
			return new byte[] { (byte) random.nextInt(256) };
		}
		byte[] changed = random.nextInt(5) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
		for (int i = random.nextInt(8); i > 0 && changed.length > 0; i--) {
			changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
		}
		return changed;
	}

	private byte[] xml(byte[] whole) {
		String text = new String(whole, StandardCharsets.UTF_8);
		for (int i = 1 + random.nextInt(5); i > 0; i--) {
			text = switch (random.nextInt(11)) {
			case 0 -> replaced(text, ELEMENT, 0, "");
			case 1 -> doubled(text);
			case 2 -> careful ? renamed(text, pick(ELEMENTS)) : replaced(text, TAG, 2, pick(ELEMENTS));
			case 3 -> replaced(text, ATTRIBUTE, 0, "");
			case 4 -> replaced(text, ATTRIBUTE, 1, random.nextBoolean() ? "guid" : "x:y");
			case 5 -> replaced(text, ATTRIBUTE, 3, pick(NUMBERS));
			case 6 -> replaced(text, ATTRIBUTE, 3, value());
			case 7 -> exchanged(text);
			case 8 -> inserted(text, value());
			case 9 -> moved(text);
			default -> inserted(text, "<" + pick(ELEMENTS) + " guid=\"" + random.nextInt(9) + "\"/>");
			};
		}
		return random.nextInt(12) == 0 ? text.getBytes(StandardCharsets.UTF_16LE) : text.getBytes(StandardCharsets.UTF_8);
	}

	/** One of the places that a pattern finds, with something else for one of its groups. */
	private String replaced(String text, Pattern pattern, int group, String by) {
		int[] place = place(text, pattern, group);
		return place.length == 0 ? text : text.substring(0, place[0]) + by + text.substring(place[1]);
	}

	private String value() {
		String value = pick(VALUES);
		return careful ? value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;") : value;
	}

	/** Another name for an element without others in it, at both of its ends. */
	private String renamed(String text, String name) {
		int[] place = place(text, ELEMENT, 0);
		return place.length == 0 ? text : text.substring(0, place[0]) + TAG.matcher(text.substring(place[0], place[1])).replaceAll("<$1" + name) + text.substring(place[1]);
	}

	/** An element at another place. */
	private String moved(String text) {
		int[] place = place(text, ELEMENT, 0);
		return place.length == 0 ? text : inserted(text.substring(0, place[0]) + text.substring(place[1]), text.substring(place[0], place[1]));
	}

	private String doubled(String text) {
		int[] place = place(text, ELEMENT, 0);
		return place.length == 0 ? text : text.substring(0, place[1]) + text.substring(place[0]);
	}

	/** The value of one attribute for that of another. */
	private String exchanged(String text) {
		int[] from = place(text, ATTRIBUTE, 3);
		return from.length == 0 ? text : replaced(text, ATTRIBUTE, 3, text.substring(from[0], from[1]));
	}

	private String inserted(String text, String more) {
		int at = random.nextInt(text.length() + 1);
		if (careful) {
			at = text.indexOf('>', at) + 1; // behind a tag; at the beginning where there is none
		}
		return text.substring(0, at) + more + text.substring(at);
	}

	private int[] place(String text, Pattern pattern, int group) {
		Matcher matcher = pattern.matcher(text);
		List<int[]> places = new ArrayList<>();
		while (matcher.find()) {
			if (matcher.start(group) >= 0) {
				places.add(new int[] { matcher.start(group), matcher.end(group) });
			}
		}
		return places.isEmpty() ? new int[0] : pick(places);
	}

	private <T> T pick(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}
}
