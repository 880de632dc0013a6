// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.hashiya.exchange.ProjectZip.guid;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.PositionReading.End;
import org.hashiya.exchange.PositionReading.LineEnd;
import org.hashiya.exchange.PositionReading.Unit;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that have nothing but a formatted text: the words come in, not the markup, and codings lie on the words that they were on. */
class RefiFormattedTest {

	@TempDir
	@Nullable
	Path folder;

	private Taken taken(String origin, String file, byte[] bytes, String selections) throws StudyProblem, IOException {
		String qde = RefiTwinsTest.project(origin, RefiTwinsTest.codes() + "<Sources><TextSource guid=\"" + guid(20) + "\" name=\"a\" richTextPath=\"internal://" + file + "\">" + selections + "</TextSource></Sources>");
		return new Taken().take(new ProjectZip(false).add("project.qde", qde).add("sources/" + file, bytes).write(Objects.requireNonNull(folder), "f.qdpx"));
	}

	private String text(String file, byte[] bytes) throws StudyProblem, IOException {
		Taken taken = taken("x", file, bytes, "");
		Document document = taken.study.documents().at(0);
		assertEquals(1, taken.report().count(ImportFinding.RICH_ONLY));
		assertEquals(file.substring(file.lastIndexOf('.') + 1), Objects.requireNonNull(document.original()).extension(), "the formatted one stays its original");
		return taken.text(document);
	}

	private String rtf(String body) throws StudyProblem, IOException {
		return text("a.rtf", body.getBytes(Charset.forName("windows-1256")));
	}

	private String html(String body) throws StudyProblem, IOException {
		return text("a.html", body.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void rtf() throws StudyProblem, IOException {
		assertEquals("Marhaba said the woman.\nShe spoke\tof “home”—often.\n",
				rtf("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fswiss Arial;}{\\f1\\fnil\\fcharset178 Times;}}{\\colortbl;\\red0\\green0\\blue0;}{\\*\\generator Word;}{\\info{\\title no}}\r\n"
						+ "\\pard\\f0\\fs24 Marhaba said \\b the\\b0  woman.\\par\r\nShe spoke\\tab of {\\ldblquote home\\rdblquote\\emdash often}.\\par\r\n}"));
	}

	@Test
	void rtfInTheCodePagesOfItsFontsAndByNumbers() throws StudyProblem, IOException {
		String head = "{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0 A;}{\\f1\\fcharset178 B;}}";
		assertEquals("é كتاب é\n", rtf(head + "\\f0\\'e9 \\f1\\'df\\'ca\\'c7\\'c8\\f0  \\'e9}"), "one font in Arabic, one in Latin letters");
		assertEquals("كتاب 😀.\n", rtf(head + "\\u1603?\\u1578?\\u1575?\\u1576? \\u-10179?\\u-8704?.}"));
		assertEquals("aéb\n", rtf("{\\rtf1\\uc2 a\\u233 xyb}"), "as many characters go as it says");
		assertEquals("aéb\n", rtf("{\\rtf1\\uc1 a\\u233\\'e9b}"));
		assertEquals("a\\{b}\n", rtf("{\\rtf1 a\\\\\\{b\\}}"));
		assertEquals("كتاب\n", rtf("{\\rtf1\\ansi\\ansicpg1256 كتاب}"));
	}

	@Test
	void whatIsNotSeenInRtf() throws StudyProblem, IOException {
		assertEquals("before link after kept\nlast\n", rtf("{\\rtf1 before {\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt link}} {\\deleted gone}after{\\footnote a note}{\\pict\\bin3 }}}} {\\*\\unknown no}kept\\par{\\header top}last}"));
		assertEquals("a\tb\t\nc\n", rtf("{\\rtf1\\trowd a\\cell b\\cell\\row c}"));
	}

	/** Neither stack nor time nor memory of their own. */
	@Test
	void damagedRtfIsReadAsFarAsItGoes() throws StudyProblem, IOException {
		assertEquals("a b\n", rtf("{\\rtf1 a}}} b\\"));
		assertEquals("a\n", rtf("{\\rtf1 a\\'"));
		assertEquals("a\n", rtf("{\\rtf1 a\\bin99999999999"));
		assertEquals("ab\n", rtf("{\\rtf1 a" + "{".repeat(300_000) + "}".repeat(300_000) + "b}"));
	}

	@Test
	void html() throws StudyProblem, IOException {
		assertEquals("Interview\nMarhaba said the woman.\n\nShe spoke\nof “home” & كتاب 😀.\na\tb\nc\n",
				html("<!DOCTYPE html PUBLIC \"x\">\r\n<html><head><meta charset=\"utf-8\"><title>no</title>\n<style>p > a { x }</style><script>if (a < b) document.write('<p>no</p>')</script></head>\n<body dir=rtl>"
						+ "<h1> Interview </h1>\n<p>Marhaba   said\nthe <b class=\"a>b\">woman</b>.</p>\n<p></p><p>She spoke<br/>of &ldquo;home&rdquo; &amp; كتاب &#128512;.</p><!-- <p>no -->\n"
						+ "<table><tr><td>a</td>\n <td>b</td></tr></table><ul><li>c</ul></body></html>"));
	}

	@Test
	void oddHtml() throws StudyProblem, IOException {
		assertEquals("a < b && c &unknown; 5\u00A0€ “x”\n", html("<html>a < b && c &unknown; 5&nbsp;&#8364; &#147;x&#x94;"));
		assertEquals("one\n  two\n   three\nfour five\n", html("<html><pre>one\n  two\n   three</pre>four  five"));
		assertEquals("shown\n", html("<html><p>shown<title> too"), "as browsers have it");
		assertEquals("é", text("a.htm", "<html><meta http-equiv=content-type content='text/html; charset=ISO-8859-1'>\u00E9".getBytes(StandardCharsets.ISO_8859_1)).strip());
		assertEquals("deep\n", html("<html>" + "<div>".repeat(20_000) + "deep"));
		assertEquals("deep\n", html("<html>" + "<b><i>".repeat(20_000) + "deep"));
		String endless = "<html>" + "<table><td>".repeat(150_000);
		assertEquals(endless, html(endless), "what would take minutes stays as it is");
		assertEquals("&".repeat(100_000) + "\n", html("<html>" + "&".repeat(100_000) + "<a b=\"".repeat(100_000)));
	}

	@Test
	void openDocument() throws StudyProblem, IOException {
		String content = "<office:document-content><office:body><office:text><text:sequence-decls><text:p>no</text:p></text:sequence-decls><text:tracked-changes><text:p>no</text:p></text:tracked-changes>"
				+ "<text:h>Interview</text:h>\n <text:p>Marhaba <text:s text:c=\"2\"/>said<text:tab/>the <text:span>woman</text:span>\n<text:note><text:p>no</text:p></text:note>and<text:line-break/>كتاب 😀</text:p>"
				+ "<text:p/></office:text></office:body></office:document-content>";
		byte[] odt = new ProjectZip(true).add("mimetype", "application/vnd.oasis.opendocument.text").add("content.xml", content).bytes();
		assertEquals("Interview\nMarhaba   said\tthe woman and\nكتاب 😀\n\n", text("a.odt", odt));
	}

	/** Some write whatever the document was where the plain text should be. */
	@Test
	void aFormattedTextWhereThePlainOneShouldBe() throws StudyProblem, IOException {
		String qde = RefiTwinsTest.project("x", RefiTwinsTest.source(20, "internal://a.rtf", ""));
		Taken taken = new Taken().take(new ProjectZip(false).add("project.qde", qde).add("sources/a.rtf", "{\\rtf1 Marhaba}").write(Objects.requireNonNull(folder), "p.qdpx"));
		assertEquals("Marhaba\n", taken.text(taken.study.documents().at(0)));
		assertEquals(1, taken.report().count(ImportFinding.RICH_ONLY));
	}

	/** What a program counted at the ends of paragraphs is found by the words. */
	@Test
	void codingsLieOnTheirWords() throws StudyProblem, IOException {
		String text = "Marhaba said the 😀 woman.\nShe spoke of identity,\nof places and of home;\nand of nothing else.\nHome is where identity begins.\n";
		List<String> quotes = List.of("Marhaba", "woman", "identity", "places", "home", "nothing else", "Home", "begins");
		String rtf = "{\\rtf1\\uc1 " + text.replace("😀", "\\u-10179?\\u-8704?").replace("\n", "\\par\r\n") + "}";
		String html = "<html><p>" + text.strip().replace("\n", "</p>\n<p>") + "</p></html>";
		for (PositionReading reading : List.of(PositionReading.STANDARD, new PositionReading(Unit.UTF16, LineEnd.TWO, End.EXCLUSIVE), new PositionReading(Unit.UTF16, LineEnd.AS_STORED, End.INCLUSIVE))) {
			StringBuilder selections = new StringBuilder();
			for (int i = 0; i < quotes.size(); i++) {
				selections.append("<PlainTextSelection guid=\"").append(guid(100 + i)).append("\" ").append(new Quoted(text, reading).at(quotes.get(i))).append("/>");
			}
			for (String file : List.of("a.rtf", "a.html")) {
				Taken taken = taken("SomeTool 1", file, (file.endsWith("rtf") ? rtf : html).getBytes(StandardCharsets.UTF_8), selections.toString());
				List<String> covered = new ArrayList<>();
				for (Passage passage : taken.study.passages(taken.study.documents().at(0), Progress.NONE).list()) {
					covered.add(taken.quote(passage));
				}
				assertEquals(quotes, covered, file + " " + reading);
				assertEquals(1, taken.report().count(ImportFinding.RICH_ONLY), "and it is told that they may be off");
			}
		}
	}
}
