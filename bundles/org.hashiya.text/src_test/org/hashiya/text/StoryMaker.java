// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes interviews of words that come again and again: Arabic with and without vowel marks, English, or both in one sentence. */
final class StoryMaker {

	/** What a text is written in. */
	enum Language {
		ARABIC, ENGLISH, MIXED
	}

	private static final List<String> ARABIC = List.of("البيت", "المدرسة", "العائلة", "السوق", "المدينة", "القرية", "الحرب", "السلام",
			"العمل", "الناس", "الطريق", "السفر", "الصباح", "المساء", "الجار", "الصديق", "الحياة", "الوقت", "الخبر", "الأرض", "البحر", "الجبل",
			"اللغة", "الكتاب", "القلم", "السؤال", "الجواب", "الأم", "الأب", "الأولاد", "كان", "قال", "ذهب", "رجع", "عرف", "سمع", "كتب", "قرأ",
			"فهم", "وصل", "خرج", "دخل", "سكن", "حمل", "بقي", "تعلّم", "اشتغل", "هاجر", "في", "من", "إلى", "على", "عن", "مع", "ثم", "لكن", "بعد",
			"قبل", "كبير", "صغير", "جديد", "قديم", "بعيد", "قريب", "صعب", "جميل", "كِتَابٌ", "عِلْمٌ", "مُدَرِّسَةٌ", "الحَقِيقَةُ", "يَوْمًا",
			"لَيْلَةً", "شُكْرًا", "مَكْتَبَةٌ", "رُوسْيَا", "الجزائر");
	private static final List<String> ENGLISH = List.of("house", "school", "family", "market", "city", "village", "war", "peace", "work",
			"people", "road", "journey", "morning", "evening", "neighbour", "friend", "life", "time", "news", "land", "sea", "mountain",
			"language", "book", "question", "answer", "mother", "father", "children", "was", "said", "went", "returned", "knew", "heard",
			"wrote", "read", "understood", "arrived", "left", "entered", "lived", "carried", "stayed", "learned", "worked", "the", "a", "in",
			"from", "to", "on", "about", "with", "then", "but", "after", "before", "big", "small", "new", "old", "far", "near", "hard",
			"beautiful", "don't", "it's", "we're", "mother's", "café", "naïve", "2024", "17");
	private static final List<String> ARABIC_PHRASES = List.of("في الحقيقة لا أعرف", "كما قلت لك من قبل", "هذا هو المهم عندي",
			"الحمد لله على كل حال", "لا أدري كيف أقول ذلك", "والله يعلم");
	private static final List<String> ENGLISH_PHRASES = List.of("to tell you the truth", "as I said before", "that is what matters to me",
			"you know what I mean", "I can't remember", "at the end of the day");
	private static final List<String> ARABIC_PARAGRAPHS = List.of("نعم.", "لا.", "طبعًا.", "ماذا تقصد؟", "وماذا حدث بعد ذلك؟");
	private static final List<String> ENGLISH_PARAGRAPHS = List.of("Yes.", "No.", "Of course.", "What do you mean?", "And what happened then? 😀");
	private static final List<String> ENDS = List.of("وا", "هم", "نا", "ها", "ه", "ت", "ين");

	private final Language language;
	private final Random random;

	StoryMaker(Language language, Random random) {
		this.language = language;
		this.random = random;
	}

	String story(int paragraphs) {
		StringBuilder made = new StringBuilder();
		for (int i = 0; i < paragraphs; i++) {
			made.append(paragraph()).append('\n');
		}
		return made.toString();
	}

	String paragraph() {
		if (random.nextInt(6) == 0) {
			return of(arabic() ? ARABIC_PARAGRAPHS : ENGLISH_PARAGRAPHS);
		}
		List<String> sentences = new ArrayList<>();
		for (int i = 1 + random.nextInt(4); i > 0; i--) {
			sentences.add(sentence());
		}
		return String.join(" ", sentences);
	}

	private String sentence() {
		StringBuilder made = new StringBuilder();
		boolean arabic = arabic();
		for (int i = 4 + random.nextInt(10); i > 0; i--) {
			int kind = random.nextInt(24);
			if (language == Language.MIXED && random.nextInt(6) == 0) {
				arabic = !arabic;
			}
			made.append(made.isEmpty() ? "" : " ");
			if (kind == 0) {
				made.append(phrase(arabic)).append(arabic ? "،" : ",");
			} else if (kind == 1) {
				made.append('"').append(word(arabic)).append(' ').append(word(arabic)).append('"');
			} else if (kind == 2 && random.nextInt(3) == 0) {
				made.append("😀");
			} else {
				made.append(word(arabic));
			}
		}
		return made.append(random.nextInt(5) == 0 ? arabic ? "؟" : "?" : ".").toString();
	}

	/** One of the phrases that people say all the time. */
	String phrase() {
		return phrase(arabic());
	}

	private String phrase(boolean arabic) {
		return of(arabic ? ARABIC_PHRASES : ENGLISH_PHRASES);
	}

	String speaker(int turn) {
		return arabic() ? turn % 2 == 0 ? "الباحثة: " : "أحمد: " : turn % 2 == 0 ? "Interviewer: " : "Ahmed: ";
	}

	int letter() {
		return arabic() ? "ابتثجحخدرسعفقكلمنهوي".charAt(random.nextInt(20)) : 'a' + random.nextInt(26);
	}

	private String word(boolean arabic) {
		if (!arabic) {
			return of(ENGLISH);
		}
		String word = of(ARABIC);
		String head = random.nextInt(6) == 0 ? "و" : "";
		return head + word + (random.nextInt(8) == 0 && Character.isLetter(word.charAt(word.length() - 1)) ? of(ENDS) : "");
	}

	private boolean arabic() {
		return switch (language) {
		case ARABIC -> true;
		case ENGLISH -> false;
		case MIXED -> random.nextBoolean();
		};
	}

	private String of(List<String> list) {
		return list.get(random.nextInt(list.size()));
	}
}
