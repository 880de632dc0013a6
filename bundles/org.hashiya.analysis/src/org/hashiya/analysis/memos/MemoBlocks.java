// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.memos;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The blocks of a memo's Markdown, each to be shown in its own direction: headings, paragraphs, items of lists, quotations, lines of code. Signs of emphasis are taken away, links stay as they
 * are written. Every line of the memo is in some block, so that nothing is lost by it.
 */
public final class MemoBlocks {

	/** What a block is. */
	public enum Kind {
		HEADING, PARAGRAPH, ITEM, QUOTE, CODE
	}

	/**
	 * A block.
	 *
	 * @param level of a heading from 1, of an item how deep it is from 0, else 0
	 * @param mark  what stands before an item: a bullet, or its number with a full stop; else empty
	 * @param text  without the signs that make it a block; lines are parted by line feeds
	 */
	public record Block(Kind kind, int level, String mark, String text) {
	}

	private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})(?:[ \\t]+(.*?))?[ \\t]*#*[ \\t]*");
	private static final Pattern ITEM = Pattern.compile("([ \\t]*)(?:([-*+])|(\\p{Nd}{1,9})[.)])[ \\t]+(.*)");
	private static final Pattern QUOTE = Pattern.compile(" {0,3}> ?(.*)");
	private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");
	/** Emphasis around something that neither begins nor ends with a space; a link in it stays whole, and so does a name with underscores. */
	private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)([^\\n]+?)(?<=\\S)\\1");
	private static final Pattern EMPHASIS = Pattern.compile("(?<![\\p{L}\\p{Nd}*_\\\\])([*_])(?=[^\\s*_])([^\\n*_]+?)(?<=\\S)\\1(?![\\p{L}\\p{Nd}*_])");
	private static final String BULLET = "•";

	private final List<Block> blocks = new ArrayList<>();
	private final List<String> paragraph = new ArrayList<>();
	private Kind open = Kind.PARAGRAPH;

	private MemoBlocks() {
	}

	public static List<Block> of(String markdown) {
		MemoBlocks reading = new MemoBlocks();
		boolean code = false;
		for (String line : markdown.split("\n", -1)) {
			if (FENCE.matcher(line).matches()) {
				reading.end();
				code = !code;
			} else if (code) {
				reading.blocks.add(new Block(Kind.CODE, 0, "", line));
			} else {
				reading.read(line);
			}
		}
		reading.end();
		return List.copyOf(reading.blocks);
	}

	private void read(String line) {
		Matcher heading = HEADING.matcher(line);
		Matcher item = ITEM.matcher(line);
		Matcher quote = QUOTE.matcher(line);
		if (line.isBlank()) {
			end();
		} else if (heading.matches()) {
			end();
			String text = heading.group(2);
			blocks.add(new Block(Kind.HEADING, heading.group(1).length(), "", text == null ? "" : plain(text)));
		} else if (item.matches()) {
			end();
			String number = item.group(3);
			blocks.add(new Block(Kind.ITEM, item.group(1).replace("\t", "    ").length() / 2, number == null ? BULLET : number + ".", plain(item.group(4))));
		} else {
			boolean quoted = quote.matches();
			Kind kind = quoted ? Kind.QUOTE : Kind.PARAGRAPH;
			if (kind != open) {
				end();
				open = kind;
			}
			paragraph.add(quoted ? quote.group(1) : line.strip());
		}
	}

	private void end() {
		if (!paragraph.isEmpty()) {
			blocks.add(new Block(open, 0, "", plain(String.join("\n", paragraph))));
			paragraph.clear();
		}
		open = Kind.PARAGRAPH;
	}

	private static String plain(String text) {
		String weak = STRONG.matcher(text).replaceAll("$2");
		return EMPHASIS.matcher(weak).replaceAll("$2").strip();
	}
}
