package baton.agents;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import baton.run.Failure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Refusals in the words of each service, as its documentation shows them.
class KnownRefusalsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OPENAI | 401 | KEY_REFUSED | {"error":{"message":"Incorrect API key provided: sk-ab***yz.","code":"invalid_api_key"}}
            OPENAI | 404 | NO_MODEL | {"error":{"message":"The model `gpt-9` does not exist or you do not have access to it.","code":"model_not_found"}}
            OPENAI | 400 | TOO_MUCH_TEXT | {"error":{"message":"This model's maximum context length is 128000 tokens.","code":"context_length_exceeded"}}
            OPENAI | 429 | OUT_OF_CREDIT | {"error":{"message":"You exceeded your current quota, check your plan and billing details.","code":"insufficient_quota"}}
            OPENAI | 429 | SLOW_DOWN | {"error":{"message":"Rate limit reached for requests per min.","code":"rate_limit_exceeded"}}
            OPENAI | 503 | SERVER | {"error":{"message":"The engine is currently overloaded, please try again later"}}
            ANTHROPIC | 401 | KEY_REFUSED | {"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}
            ANTHROPIC | 403 | KEY_REFUSED | {"type":"error","error":{"type":"permission_error","message":"Your API key does not have permission."}}
            ANTHROPIC | 400 | OUT_OF_CREDIT | {"type":"error","error":{"type":"invalid_request_error","message":"Your credit balance is too low to access the API."}}
            ANTHROPIC | 400 | TOO_MUCH_TEXT | {"type":"error","error":{"type":"invalid_request_error","message":"prompt is too long: 210000 tokens > 200000 maximum"}}
            ANTHROPIC | 404 | NO_MODEL | {"type":"error","error":{"type":"not_found_error","message":"model: claude-9"}}
            ANTHROPIC | 413 | TOO_MUCH_TEXT | {"type":"error","error":{"type":"request_too_large","message":"Request exceeds the maximum size"}}
            ANTHROPIC | 429 | SLOW_DOWN | {"type":"error","error":{"type":"rate_limit_error","message":"This request would exceed your rate limit"}}
            ANTHROPIC | 500 | SERVER | {"type":"error","error":{"type":"api_error","message":"Internal server error"}}
            ANTHROPIC | 529 | SERVER | {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}
            GEMINI | 400 | KEY_REFUSED | {"error":{"code":400,"message":"API key not valid. Please pass a valid API key.","status":"INVALID_ARGUMENT"}}
            GEMINI | 403 | KEY_REFUSED | {"error":{"code":403,"message":"Method doesn't allow unregistered callers","status":"PERMISSION_DENIED"}}
            GEMINI | 404 | NO_MODEL | {"error":{"code":404,"message":"models/gemini-9 is not found for API version v1beta","status":"NOT_FOUND"}}
            GEMINI | 400 | TOO_MUCH_TEXT | {"error":{"code":400,"message":"The input token count (1200000) exceeds the maximum number of tokens allowed (1048576).","status":"INVALID_ARGUMENT"}}
            GEMINI | 500 | SERVER | {"error":{"code":500,"message":"An internal error has occurred.","status":"INTERNAL"}}
            GEMINI | 503 | SERVER | {"error":{"code":503,"message":"The model is overloaded. Please try again later.","status":"UNAVAILABLE"}}
            GEMINI | 504 | TOOK_TOO_LONG | {"error":{"code":504,"message":"Deadline expired before operation could complete.","status":"DEADLINE_EXCEEDED"}}
            OLLAMA | 404 | NO_MODEL | {"error":"model 'llama9' not found"}
            OLLAMA | 400 | TOO_MUCH_TEXT | {"error":"the input length exceeds the context length"}
            OLLAMA | 500 | UNEXPECTED | {"error":"model requires more system memory (8.4 GiB) than is available (3.1 GiB)"}
            OLLAMA | 503 | SERVER | {"error":"server busy, please try again. maximum pending requests exceeded"}
            """, quoteCharacter = '\0')
    void are_understood(Kind kind, int status, Failure.Kind meant, String body) {
        var service = new Service(new Connection("mine", kind, "https://models.example", "stub"), true);

        var failure = new Faults("Writer", service).of(new Trouble.Refused(status, body, null));

        assertThat(failure.kind()).isEqualTo(meant);
        PlainWords.check(failure);
    }
}
