// SPDX-License-Identifier: GPL-2.0-only
/*
 * Makes and shows firmware images of dbflash cards. The layout is drawn in
 * firmware-image.h.
 */

#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "firmware-image.h"

struct version {
	unsigned int major;
	unsigned int minor;
	unsigned int patch;
};

static uint32_t crc32(const uint8_t *data, size_t size)
{
	uint32_t crc = UINT32_MAX;

	while (size--) {
		crc ^= *data++;
		for (int bit = 0; bit < 8; bit++)
			crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
	}
	return ~crc;
}

static void put16(__le16 *to, unsigned int value)
{
	uint8_t bytes[] = { value, value >> 8 };

	memcpy(to, bytes, sizeof(bytes));
}

static void put32(__le32 *to, uint32_t value)
{
	uint8_t bytes[] = { value, value >> 8, value >> 16, value >> 24 };

	memcpy(to, bytes, sizeof(bytes));
}

static unsigned int get16(const __le16 *from)
{
	uint8_t bytes[2];

	memcpy(bytes, from, sizeof(bytes));
	return bytes[0] | bytes[1] << 8;
}

static uint32_t get32(const __le32 *from)
{
	uint8_t bytes[4];

	memcpy(bytes, from, sizeof(bytes));
	return bytes[0] | bytes[1] << 8 | bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

static void put_version(struct dbflash_image_version *to, const struct version *version)
{
	put16(&to->major, version->major);
	put16(&to->minor, version->minor);
	put16(&to->patch, version->patch);
}

static bool parse_version(const char *text, struct version *version)
{
	char end;

	return sscanf(text, "%5u.%5u.%5u%c", &version->major, &version->minor,
		      &version->patch, &end) == 3 &&
	       version->major <= UINT16_MAX && version->minor <= UINT16_MAX &&
	       version->patch <= UINT16_MAX;
}

static int complain(const char *path, const char *what)
{
	fprintf(stderr, "dbflash-image: %s: %s\n", path, what);
	return 1;
}

/* The whole file, at most @max bytes; NULL after having said why. */
static uint8_t *read_file(const char *path, size_t max, size_t *size)
{
	FILE *file = fopen(path, "rb");
	uint8_t *data = malloc(max + 1);

	if (!file || !data) {
		complain(path, strerror(errno));
		goto fail;
	}
	*size = fread(data, 1, max + 1, file);
	if (ferror(file) || *size > max) {
		complain(path, ferror(file) ? strerror(errno) : "is too big");
		goto fail;
	}
	fclose(file);
	return data;

fail:
	if (file)
		fclose(file);
	free(data);
	return NULL;
}

static int write_image(const char *path, const struct dbflash_image_header *header,
		       const uint8_t *payload, size_t size)
{
	FILE *file = fopen(path, "wb");
	bool good;

	if (!file)
		return complain(path, strerror(errno));
	good = fwrite(header, sizeof(*header), 1, file) == 1 &&
	       fwrite(payload, 1, size, file) == size;
	if (fclose(file) || !good)
		return complain(path, strerror(errno));
	return 0;
}

static int make(const char *product, const struct version *version,
		const struct version *step_from, const char *in, const char *out)
{
	struct dbflash_image_header header = { 0 };
	uint8_t *payload;
	size_t size;
	int err;

	payload = read_file(in, DBFLASH_IMAGE_PAYLOAD_MAX, &size);
	if (!payload)
		return 1;
	if (!size) {
		free(payload);
		return complain(in, "is empty");
	}
	memcpy(header.magic, DBFLASH_IMAGE_MAGIC, sizeof(header.magic));
	put16(&header.format, DBFLASH_IMAGE_FORMAT);
	put16(&header.header_bytes, sizeof(header));
	put32(&header.payload_bytes, size);
	memcpy(header.product, product, strlen(product));
	put_version(&header.version, version);
	put_version(&header.step_from, step_from);
	put32(&header.payload_crc, crc32(payload, size));
	put32(&header.header_crc, crc32((const uint8_t *)&header,
					offsetof(struct dbflash_image_header, header_crc)));
	err = write_image(out, &header, payload, size);
	free(payload);
	return err;
}

static int show(const char *path)
{
	const struct dbflash_image_header *header;
	size_t size;
	uint8_t *data = read_file(path, sizeof(*header) + DBFLASH_IMAGE_PAYLOAD_MAX, &size);
	bool header_good, payload_good;

	if (!data)
		return 1;
	header = (const struct dbflash_image_header *)data;
	if (size <= sizeof(*header) ||
	    memcmp(header->magic, DBFLASH_IMAGE_MAGIC, sizeof(header->magic)) ||
	    get16(&header->format) != DBFLASH_IMAGE_FORMAT ||
	    get32(&header->payload_bytes) != size - sizeof(*header)) {
		free(data);
		return complain(path, "is no dbflash firmware image");
	}
	header_good = crc32(data, offsetof(struct dbflash_image_header, header_crc)) ==
		      get32(&header->header_crc);
	payload_good = crc32(data + sizeof(*header), size - sizeof(*header)) ==
		       get32(&header->payload_crc);
	printf("product %.*s\n", (int)sizeof(header->product), header->product);
	printf("version %u.%u.%u\n", get16(&header->version.major),
	       get16(&header->version.minor), get16(&header->version.patch));
	printf("step_from %u.%u.%u\n", get16(&header->step_from.major),
	       get16(&header->step_from.minor), get16(&header->step_from.patch));
	printf("payload_bytes %zu\n", size - sizeof(*header));
	printf("header_crc %s\n", header_good ? "ok" : "wrong");
	printf("payload_crc %s\n", payload_good ? "ok" : "wrong");
	free(data);
	return header_good && payload_good ? 0 : 1;
}

static int print_usage(FILE *to)
{
	fputs("usage: dbflash-image -p PRODUCT -v VERSION [-f STEP-FROM] -i PAYLOAD -o IMAGE\n"
	      "       dbflash-image IMAGE\n"
	      "\n"
	      "The first makes an image, the second shows and checks one. Versions are MAJOR.MINOR.PATCH.\n"
	      "A card takes the image if its product is the same and its version at least STEP-FROM (default 0.0.0).\n",
	      to);
	return to == stdout ? 0 : 2;
}

int main(int argc, char **argv)
{
	const char *product = NULL, *in = NULL, *out = NULL;
	struct version version = { 0 }, step_from = { 0 };
	bool has_version = false;
	int option;

	while ((option = getopt(argc, argv, "hp:v:f:i:o:")) != -1) {
		switch (option) {
		case 'h':
			return print_usage(stdout);
		case 'p':
			product = optarg;
			break;
		case 'v':
			has_version = parse_version(optarg, &version);
			break;
		case 'f':
			if (!parse_version(optarg, &step_from))
				return print_usage(stderr);
			break;
		case 'i':
			in = optarg;
			break;
		case 'o':
			out = optarg;
			break;
		default:
			return print_usage(stderr);
		}
	}
	if (optind == 1 && argc == 2)
		return show(argv[1]);
	if (optind != argc || !product || !has_version || !in || !out || !*product ||
	    strlen(product) > DBFLASH_IMAGE_PRODUCT_LEN)
		return print_usage(stderr);
	return make(product, &version, &step_from, in, out);
}
