// SPDX-License-Identifier: EPL-2.0
package org.hashiya.help;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** One page of the manual as HTML: CommonMark, and tables as our pages write them, with a line between head and rows. */
final class ManualPage {

	private static final String PAGE = ".md";

	private final String markdown;
	private final Parser parser = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
	private final HtmlRenderer renderer = HtmlRenderer.builder().build();

	ManualPage(String markdown) {
		this.markdown = markdown;
	}

	String html() {
		Node document = parse(markdown);
		List<Paragraph> tables = new ArrayList<>();
		document.accept(new AbstractVisitor() {
			@Override
			@NonNullByDefault({}) // the library says nothing of null
			public void visit(Paragraph paragraph) {
				if (isTable(source(paragraph))) {
					tables.add(paragraph);
				}
			}
		});
		for (Paragraph paragraph : tables) {
			HtmlBlock table = new HtmlBlock();
			table.setLiteral(table(source(paragraph)));
			paragraph.insertBefore(table);
			paragraph.unlink();
		}
		return renderer.render(document);
	}

	private Node parse(String text) {
		Node document = parser.parse(text);
		document.accept(new AbstractVisitor() {
			@Override
			@NonNullByDefault({}) // the library says nothing of null
			public void visit(Link link) {
				String to = link.getDestination();
				if (to.endsWith(PAGE) && !to.contains(":")) {
					link.setDestination(to.substring(0, to.length() - PAGE.length()) + ".html");
				}
				visitChildren(link);
			}
		});
		return document;
	}

	private List<String> source(Paragraph paragraph) {
		List<String> lines = markdown.lines().toList();
		return paragraph.getSourceSpans().stream().map(SourceSpan::getLineIndex).map(lines::get).toList();
	}

	private static boolean isTable(List<String> lines) {
		return lines.size() > 2 && lines.stream().allMatch(line -> line.strip().startsWith("|")) && lines.get(1).strip().matches("[|:\\- ]+");
	}

	private String table(List<String> lines) {
		StringBuilder html = new StringBuilder("<table>\n<thead>\n").append(row(lines.getFirst(), "th")).append("</thead>\n<tbody>\n");
		lines.subList(2, lines.size()).forEach(line -> html.append(row(line, "td")));
		return html.append("</tbody>\n</table>").toString();
	}

	private String row(String line, String cell) {
		String inner = line.strip();
		inner = inner.substring(1, inner.endsWith("|") ? inner.length() - 1 : inner.length());
		StringBuilder html = new StringBuilder("<tr>");
		for (String part : inner.split("(?<!\\\\)\\|", -1)) {
			html.append('<').append(cell).append('>').append(inline(part.strip().replace("\\|", "|"))).append("</").append(cell).append('>');
		}
		return html.append("</tr>\n").toString();
	}

	/** A cell's content without the paragraph around it. */
	private String inline(String text) {
		String html = renderer.render(parse(text)).strip();
		return html.startsWith("<p>") && html.endsWith("</p>") ? html.substring(3, html.length() - 4) : html;
	}
}
