// SPDX-License-Identifier: EPL-2.0
package org.hashiya.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

import org.hashiya.model.Act;
import org.hashiya.model.Change;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Palette;
import org.hashiya.model.Passage;
import org.hashiya.model.Put;
import org.hashiya.model.Stamp;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.TextMeasure;

/**
 * One document to be shown: its first half in English, its second in Arabic, with overlapping codings as the shared generator lays them (eight characters and more, most below 150). The same numbers
 * give the same document.
 *
 * @param name       of its figures
 * @param characters how long the text is
 * @param codings    how many codings lie on it
 * @param paragraphs whether it has paragraphs, of 40 to 140 words; else all is one line
 */
record EditorWorkload(String name, int characters, int codings, boolean paragraphs) {

	private static final int CODES = 60;
	private static final String[] ENGLISH = """
			the of and to in that it was for on as with his they at be this from have or by one had not but what all were when we there can an your which their said if do will each about how up out
			them then she many some so these would other into has more her two like him see time could no make than first been its who now people my made over did down only way find use may water
			long little very after words called just where most know get through back much before go good new write memory witness village teacher interview family migration border harvest prayer"""
			.split("\\s+");
	private static final String[] ARABIC = """
			في من على إلى عن مع هذا هذه التي الذي كان كانت قال قالت بعد قبل كل بين ثم أن إن لا ما لم لن قد حتى عند منذ أو أم بل لكن نحن هم هي هو أنا أنت يوم ليلة سنة شهر بيت دار مدينة قرية نهر بحر
			جبل أرض سماء شمس قمر ماء خبز زيت ملح كتاب قلم ورقة حرف كلمة جملة قصة شعر أغنية ذاكرة شاهد معلم مدرسة طالب باحث مقابلة أسرة أب أخ أخت جد جدة طفل رجل امرأة شيخ صديق جار ضيف سوق طريق باب
			نافذة حديقة شجرة ثمرة حصاد صلاة صوم عيد سفر هجرة حدود كَتَبَ ذَهَبَ رَجَعَ سَمِعَ 🙂""".split("\\s+");

	/** Makes a study of it in a folder. */
	OpenStudy create(Path folder) throws StudyProblem, IOException {
		Random random = new Random(characters * 31L + codings);
		Coder coder = new Coder(id(random), "Researcher One", "", Palette.colour(0));
		OpenStudy open = OpenStudy.create(folder, new StudyInfo(id(random), "bench " + name, Stamp.UNKNOWN), coder);
		List<Change> codes = new ArrayList<>();
		List<UUID> ids = new ArrayList<>();
		for (int i = 0; i < CODES; i++) {
			Code code = Code.create(id(random), null, (i % 3 == 0 ? "رمز " : "Code ") + i, Palette.colour(i), "", Stamp.UNKNOWN);
			ids.add(code.id());
			codes.add(Put.add(code, -1));
		}
		open.perform(Act.of(Act.Kind.IMPORT_STUDY, codes, "codebook"));
		String text = text(random);
		TextMeasure measure = TextMeasure.of(text);
		DocumentText kept = open.addText(text);
		UUID document = id(random);
		List<Change> parts = new ArrayList<>();
		parts.add(Put.add(new Document(document, name, name, "", kept.hash(), measure.codePoints(), measure.utf16(), measure.words(), measure.paragraphs(), "und", null, new TreeMap<>(),
				Document.State.UNCODED, List.of(), Stamp.UNKNOWN, Stamp.UNKNOWN, null), -1));
		for (int i = 0; i < codings; i++) {
			int start = whole(text, random.nextInt(text.length() - 10));
			int end = whole(text, Math.min(text.length() - 1, start + 8 + (int) (-150 * Math.log(1 - random.nextDouble()))));
			Coding coding = new Coding(id(random), ids.get((int) (CODES * Math.pow(random.nextDouble(), 2))), 1, coder.id(), null);
			parts.add(Put.add(new Passage(id(random), document, start, end, coder.id(), null, List.of(coding), List.of()), -1));
		}
		open.perform(Act.of(Act.Kind.IMPORT_STUDY, parts, name));
		return open;
	}

	/** The text for a plain widget: a very long line would take it minutes, so that it gets lines of two thousand characters instead. */
	String forPlain(String text) {
		return paragraphs ? text : text.replaceAll("(?s)(.{2000})", "$1\n");
	}

	private String text(Random random) {
		StringBuilder text = new StringBuilder(characters + 100);
		while (text.length() < characters) {
			String[] words = text.length() < characters / 2 ? ENGLISH : ARABIC;
			int count = 40 + random.nextInt(100);
			for (int i = 0; i < count; i++) {
				text.append(words[random.nextInt(words.length)]).append(i + 1 < count ? random.nextInt(12) == 0 ? ". " : " " : paragraphs ? ".\n" : ". ");
			}
		}
		text.setLength(whole(text, characters));
		return text.toString();
	}

	/** Not between the halves of a pair. */
	private static int whole(CharSequence text, int at) {
		return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
	}

	private static UUID id(Random random) {
		return new UUID(random.nextLong(), random.nextLong());
	}
}
